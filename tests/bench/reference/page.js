// One log-log scatter, a filter, a search and a choice in bare d3: what the product's chart page is measured against.
import {
  axisBottom,
  axisLeft,
  extent,
  json,
  scaleLog,
  scaleOrdinal,
  schemeTableau10,
  select,
} from 'd3';

const [width, height, margin] = [980, 560, 40];
const { techniques, rows } = await json('rows.json');
let texts = [];

const x = scaleLog().range([margin, width - margin]);
const y = scaleLog().range([height - margin, margin]);
const colour = scaleOrdinal(
  techniques.map(({ id }) => id),
  schemeTableau10,
);
const svg = select('svg');
const xAxis = svg.append('g').attr('transform', `translate(0,${height - margin})`);
const yAxis = svg.append('g').attr('transform', `translate(${margin},0)`);
const marks = svg.append('g').attr('fill-opacity', 0.7);

function draw() {
  const wanted = new Set([...document.querySelectorAll('input:checked')].map(({ value }) => value));
  const text = document.querySelector('[type=search]').value.toLowerCase();
  const level = document.querySelector('select').value;
  const matching = rows.filter(
    (row, i) =>
      (level === 'both' || row.level === level) &&
      (!wanted.size || row.techniques.some((id) => wanted.has(id))) &&
      (!text || texts[i].includes(text)),
  );
  const points = matching.flatMap(({ id, techniques: [first], points }) =>
    points.map(([smaller, faster], i) => ({ key: `${id} ${i}`, first, smaller, faster })),
  );
  x.domain(extent(points, (p) => p.smaller)).nice();
  y.domain(extent(points, (p) => p.faster)).nice();
  xAxis.call(axisBottom(x).ticks(8, '~g'));
  yAxis.call(axisLeft(y).ticks(8, '~g'));
  marks
    .selectAll('circle')
    .data(points, (p) => p.key)
    .join('circle')
    .attr('r', 5)
    .attr('cx', (p) => x(p.smaller))
    .attr('cy', (p) => y(p.faster))
    .attr('fill', (p) => colour(p.first));
}

const label = select('fieldset').selectAll('label').data(techniques).join('label');
label
  .append('input')
  .attr('type', 'checkbox')
  .attr('value', ({ id }) => id)
  .on('change', draw);
label.append('span').text(({ label }) => label);
select('select').on('change', draw);
draw();

texts = await json('texts.json');
select('[type=search]').on('input', draw);
