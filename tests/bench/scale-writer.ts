import { writeFileSync } from 'node:fs';
import { loadCorpus } from '#lib/corpus/files.ts';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { corpusFile } from '#lib/corpus/write.ts';
import { enlargedInTurn } from './corpus';

const [file = '', claims = ''] = process.argv.slice(2);
const { papers } = loadCorpus();

function* rows() {
  for (const paper of enlargedInTurn(papers, Number(claims))) yield* claimRows([paper]);
}
const records = Array.from(enlargedInTurn(papers, Number(claims)), (paper) => ({
  ...paper,
  claims: [],
}));
const history = { releases: [], corrections: [] };
writeFileSync(file, corpusFile({ version: 'synthetic', history, papers: records }, rows()));
