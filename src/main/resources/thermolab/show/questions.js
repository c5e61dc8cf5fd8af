// Takes guesses, keeps them in this browser, and folds each answer until its questions have one.
document.addEventListener("DOMContentLoaded", () => {
  const store = "thermolab-guesses";
  let guesses = {};
  try {
    guesses = JSON.parse(localStorage.getItem(store)) || {};
  } catch (unreadable) { /* a browser that keeps nothing */ }
  const settled = key => Object.prototype.hasOwnProperty.call(guesses, key);
  const words = key => settled(key) && guesses[key] ? guesses[key].join(", ") : "";

  const show = key => {
    for (const form of document.querySelectorAll("form.prediction")) {
      if (form.dataset.key === key) {
        form.querySelector(".kept").textContent = words(key) ? "Your guess: " + words(key) + ". The answer is open."
          : settled(key) ? "No guess. The answer is open." : "";
      }
    }
    for (const place of document.querySelectorAll(".guess")) {
      if (place.dataset.key === key) place.textContent = words(key) ? "You guessed " + words(key) + "." : "";
    }
  };
  const keep = (key, guess) => {
    guesses[key] = guess;
    try {
      localStorage.setItem(store, JSON.stringify(guesses));
    } catch (full) { /* kept until the page is left */ }
    show(key);
    for (const answer of document.querySelectorAll("details.answer")) {
      const keys = answer.dataset.keys.split(" ");
      if (keys.includes(key) && keys.every(settled)) answer.open = true;
    }
  };

  for (const form of document.querySelectorAll("form.prediction")) {
    const key = form.dataset.key;
    const entries = [...form.querySelectorAll("input, select")];
    form.hidden = false;
    const plain = form.parentElement.querySelector(".plain");
    if (plain) plain.hidden = true;
    (guesses[key] || []).forEach((value, i) => {
      if (form.dataset.kind === "choice") {
        entries.forEach(entry => { entry.checked = entry.value === value; });
      } else if (entries[i]) {
        entries[i].value = value;
      }
    });
    entries.forEach(entry => entry.addEventListener("input", () => entry.setCustomValidity("")));
    form.addEventListener("submit", event => {
      event.preventDefault();
      const chosen = entries.filter(entry => entry.type !== "radio" || entry.checked).map(entry => entry.value);
      const twice = form.dataset.kind === "order" && chosen.findIndex((value, i) => chosen.indexOf(value) < i);
      if (form.dataset.kind === "order" && twice >= 0) {
        entries[twice].setCustomValidity("Each stands in one place.");
        entries[twice].reportValidity();
      } else {
        keep(key, chosen);
      }
    });
    form.querySelector("button[type=button]").addEventListener("click", () => keep(key, guesses[key] || null));
    show(key);
  }
  for (const answer of document.querySelectorAll("details.answer")) {
    answer.open = answer.dataset.keys.split(" ").every(settled);
  }
  for (const place of document.querySelectorAll(".guess")) show(place.dataset.key);
  addEventListener("beforeprint", () => document.querySelectorAll("details.answer").forEach(answer => { answer.open = true; }));
});
