SELECT id, normalized_value_low, baseline
FROM read_csv(
  'https://as-reported.example/api/claims.csv',
  -- These look like numbers, and are none.
  types = {'arxiv': 'VARCHAR', 'data_version': 'VARCHAR'}
)
WHERE family = 'speed' AND scope = 'decode' AND reported_qualifier <> 'up-to'
ORDER BY normalized_value_low DESC NULLS LAST, id
LIMIT 5;
