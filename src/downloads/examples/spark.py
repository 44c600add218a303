# <<title>>
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
rows = spark.read.parquet("s3a://bucket/<<parts>>/")
series = rows.where("<<sql>>").select("year", "value").orderBy("year")
series.show(100)
