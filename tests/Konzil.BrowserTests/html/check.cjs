// Started once by the tests: reads names of folders, one on each line, and answers with what is wrong in their pages as JSON.
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { createInterface } = require('node:readline');
const { HtmlValidate, Reporter, StaticConfigLoader, formatterFactory } = require('html-validate');

const validator = new HtmlValidate(new StaticConfigLoader(JSON.parse(readFileSync(join(__dirname, 'htmlvalidate.json'), 'utf8'))));

(async () => {
  for await (const folder of createInterface({ input: process.stdin })) {
    const reports = [];
    for (const file of readdirSync(folder).sort()) reports.push(await validator.validateFile(join(folder, file)));
    const { results, valid } = Reporter.merge(reports);
    console.log(JSON.stringify({ pages: reports.length, found: valid ? '' : formatterFactory('text')(results) }));
  }
})();
