// Takes guesses, keeps them in this browser, and folds each answer until its questions have one.
document.addEventListener("DOMContentLoaded", () => {
  const store = "thermolab-guesses";
  let guesses = {};
  try {
    guesses = JSON.parse(localStorage.getItem(store)) || {};
  } catch (unreadable) { /* a browser that keeps nothing */ }
  const settled = key => Object.prototype.hasOwnProperty.call(guesses, key);
  const words = key => settled(key) && guesses[key] ? guesses[key].join(", ") : "";

  const answers = key => [...document.querySelectorAll("details.answer")].filter(answer => answer.dataset.keys.split(" ").includes(key));

  const show = key => {
    for (const form of document.querySelectorAll("form.prediction")) {
      if (form.dataset.key === key) {
        const where = answers(key).length > 0 ? " The answer is further down." : "";
        form.querySelector(".kept").textContent = !settled(key) ? "" : (words(key) ? "Your guess: " + words(key) + "." : "No guess.") + where;
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
    for (const answer of answers(key)) {
      if (answer.dataset.keys.split(" ").every(settled)) answer.open = true;
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
