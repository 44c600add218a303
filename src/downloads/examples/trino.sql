-- <<title>>
CREATE SCHEMA IF NOT EXISTS hive.rural_ledger;

CREATE TABLE IF NOT EXISTS hive.rural_ledger.observations (
<<trinoColumns>>
)
WITH (format = 'PARQUET', external_location = 's3://bucket/<<parts>>/', partitioned_by = ARRAY['<<partition>>']);

CALL hive.system.sync_partition_metadata(schema_name => 'rural_ledger', table_name => 'observations', mode => 'FULL');

SELECT year, value, bar(value / max(value) OVER (), 40) AS plot
FROM hive.rural_ledger.observations
WHERE <<sql>>
ORDER BY year;
