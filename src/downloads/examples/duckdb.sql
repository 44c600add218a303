-- <<title>>
SELECT year, value, bar(value, 0, max(value) OVER (), 40) AS plot
FROM '<<parquet>>'
WHERE <<sql>>
ORDER BY year;
