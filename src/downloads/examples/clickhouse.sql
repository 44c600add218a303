-- <<title>>
SELECT year, value, bar(value, 0, max(value) OVER (), 40) AS plot
FROM file('<<parts>>/*/data.parquet', Parquet)
WHERE <<sql>>
ORDER BY year
SETTINGS use_hive_partitioning = 1;
