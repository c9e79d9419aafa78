import polars as pl

claims = pl.read_ipc("https://as-reported.example/api/claims.arrow", memory_map=False)
best = (
    claims.filter(
        pl.col("family") == "speed",
        pl.col("scope") == "decode",
        pl.col("reported_qualifier") != "up-to",
    )
    .sort(["normalized_value_low", "id"], descending=[True, False], nulls_last=True)
    .head(5)
    .select("id", "normalized_value_low", "baseline")
)
print(best)
