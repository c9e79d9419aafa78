const response = await fetch('https://as-reported.example/api/claims.json');
const { version, claims } = await response.json();

// A figure is a number, or a range [low, high].
const low = (value) => (Array.isArray(value) ? value[0] : value);

const best = claims
  .filter(({ family, scope }) => family === 'speed' && scope === 'decode')
  .filter(({ reported, normalized }) => reported.qualifier !== 'up-to' && normalized)
  .map(({ id, normalized, baseline }) => ({
    id,
    normalized_value_low: low(normalized.value),
    baseline,
  }))
  .sort((a, b) => b.normalized_value_low - a.normalized_value_low || (a.id < b.id ? -1 : 1))
  .slice(0, 5);

console.log(`Version ${version}`);
console.table(best);
