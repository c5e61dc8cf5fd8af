// Opens a chapter in Jupyter as a learner does, in headless Chromium, and prints a line for each thing that it saw:
// "ok NAME: DETAIL" or "failed NAME: DETAIL". BrowserIT starts it and asserts on the lines.
// Usage: node notebook.mjs SETTINGS.json   with {url, playwright, chromium, profile, pictures, exercise, solution}
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const settings = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { chromium } = createRequire(settings.playwright)('playwright-core');
const minutes = 60_000;

const context = await chromium.launchPersistentContext(settings.profile, {
  executablePath: settings.chromium,
  viewport: { width: 1280, height: 1000 },
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
const page = await context.newPage();
page.on('dialog', dialog => dialog.accept());

async function step(name, action) {
  try {
    console.log(`ok ${name}: ${await action()}`);
  } catch (error) {
    console.log(`failed ${name}: ${String(error.message ?? error).split('\n')[0]}`);
    await page.screenshot({ path: `${settings.pictures}/failed-${name}.png` });
  }
}

function require(condition, message) {
  if (!condition) throw new Error(message);
}

const picture = name => page.screenshot({ path: `${settings.pictures}/${name}.png` });

// Classic Notebook keeps its model in the page: cells are found there, and pressed and read like a person does.
const busy = () => page.evaluate(() => window.Jupyter.notebook.kernel_busy
  || window.Jupyter.notebook.get_cells().some(cell => cell.cell_type === 'code' && cell.input_prompt_number === '*'));

async function idle(limit = 3 * minutes) {
  const start = Date.now();
  await page.waitForTimeout(300);
  while (await busy()) {
    require(Date.now() - start < limit, `the kernel is busy after ${limit / 1000} s`);
    await page.waitForTimeout(100);
  }
}

// Adds a cell at the end and runs it; returns its index.
async function run(code) {
  return page.evaluate(text => {
    const notebook = window.Jupyter.notebook;
    const cell = notebook.insert_cell_at_bottom('code');
    cell.set_text(text);
    const index = notebook.find_cell_index(cell);
    notebook.select(index);
    notebook.execute_cells([index]);
    return index;
  }, code);
}

const output = index => page.evaluate(i => window.Jupyter.notebook.get_cell(i).output_area.element.text(), index);

const show = index => page.evaluate(i => {
  const notebook = window.Jupyter.notebook;
  notebook.get_cell(i).element[0].scrollIntoView({ block: 'center' });
}, index);

const find = name => page.evaluate(wanted => window.Jupyter.notebook.get_cells()
  .findIndex(cell => cell.metadata.thermolab?.exercise === wanted && cell.metadata.nbgrader?.solution), name);

await step('opens', async () => {
  await page.goto(settings.url, { waitUntil: 'load', timeout: minutes });
  await page.waitForFunction(() => window.Jupyter?.notebook?.kernel?.is_connected(), null, { timeout: minutes });
  await page.evaluate(() => window.Jupyter.notebook.set_autosave_interval(0));
  await idle();
  return page.evaluate(() => `${document.title}, kernel ${window.Jupyter.notebook.kernel.name}`);
});

await step('runs-all', async () => {
  await page.evaluate(() => window.Jupyter.notebook.clear_all_output());
  await page.click('#celllink');
  await page.click('#run_all_cells');
  await idle(4 * minutes);
  const result = await page.evaluate(() => {
    const cells = window.Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code');
    return {
      cells: cells.length,
      run: cells.filter(cell => Number.isInteger(cell.input_prompt_number)).length,
      errors: cells.flatMap(cell => cell.output_area.outputs).filter(o => o.output_type === 'error').map(o => o.evalue),
    };
  });
  require(result.errors.length === 0, `errors: ${result.errors.join('; ')}`);
  require(result.run === result.cells && result.cells > 0, `${result.run} of ${result.cells} cells ran`);
  return `${result.run} cells`;
});

await step('shows-charts', async () => {
  const images = await page.evaluate(() => [...document.querySelectorAll('.output_area img')]
    .map(image => ({ width: image.naturalWidth, shown: image.clientWidth })));
  require(images.length > 0, 'no picture in any output');
  require(images.every(image => image.width > image.shown && image.shown > 200),
    `pictures that are not crisp: ${JSON.stringify(images)}`);
  await page.evaluate(() => document.querySelector('.output_area img').scrollIntoView({ block: 'center' }));
  await picture('chart');
  return `${images.length} pictures, each with more pixels than it takes on the page`;
});

await step('moves-progress', async () => {
  const cell = await run('try (var bar = thermolab.show.Show.progress("Counting", 60)) {\n'
    + '    for (int i = 0; i < 60; i++) { Thread.sleep(50); bar.step(); }\n}');
  await show(cell);
  const seen = new Set();
  const start = Date.now();
  while (await busy() || Date.now() - start < 500) {
    seen.add(await output(cell));
    if (seen.size === 4) await picture('progress');
    await page.waitForTimeout(120);
    require(Date.now() - start < minutes, 'the cell does not end');
  }
  const areas = await page.evaluate(i => window.Jupyter.notebook.get_cell(i).output_area.outputs.length, cell);
  require(seen.size >= 5, `only ${seen.size} states seen`);
  require(areas === 1, `${areas} outputs instead of one that replaces itself`);
  return `${seen.size} states in one place`;
});

await step('stops-a-busy-cell', async () => {
  const before = await run('long turns = 0;');
  await idle();
  const cell = await run('while (true) { turns++; }');
  await page.waitForTimeout(1500);
  require(await busy(), 'the loop ended by itself');
  await page.click('#kernellink');
  await page.click('#int_kernel');
  const start = Date.now();
  await idle(10_000);
  const seconds = (Date.now() - start) / 1000;
  const said = await output(cell);
  require(/interrupt/i.test(said), `the output does not say that it was interrupted: ${said}`);
  const after = await run('System.out.println(turns > 1000 ? "alive" : "lost");');
  await idle();
  require((await output(after)).includes('alive'), `variables: ${await output(after)}`);
  require(before < cell, 'cells are in order');
  await show(cell);
  await picture('interrupted');
  return `stopped, and its variable is alive`;
});

await step('fails-an-exercise', async () => {
  const cell = await find(settings.exercise);
  require(cell >= 0, `no cell for the exercise ${settings.exercise}`);
  const feedback = await output(cell + 1);
  require(/not written yet/i.test(feedback), `feedback: ${feedback}`);
  await show(cell + 1);
  await picture('exercise-unsolved');
  return 'not written yet';
});

await step('passes-with-the-solution', async () => {
  const cell = await find(settings.exercise);
  await page.evaluate(({ index, text }) => {
    window.Jupyter.notebook.get_cell(index).set_text(text);
    window.Jupyter.notebook.execute_cells([index, index + 1]);
  }, { index: cell, text: settings.solution });
  await idle();
  const feedback = await output(cell + 1);
  require(!/not written yet|missed/i.test(feedback) && /complete/.test(feedback), `feedback: ${feedback}`);
  await show(cell + 1);
  await picture('exercise-solved');
  return feedback.replace(/\s+/g, ' ').slice(0, 80);
});

await context.close();
