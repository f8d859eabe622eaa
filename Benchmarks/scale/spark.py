#!/usr/bin/env python3
"""Annotates JSON Lines of articles on a Spark cluster: spark.py READER INPUT OUTPUT [--master URL] [--partitions N].

Every partition goes through `reader annotate` as a filter; OUTPUT is a folder with a part a partition, which
`reader import --annotated OUTPUT/part-*` takes into a library. READER is the path of the program on every machine: it is one
file. Needs pyspark and a Java of its time (pyspark 3.5: Java 17).
"""
import argparse
import shlex

from pyspark.sql import SparkSession


def main():
    """Runs one job and ends with it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reader")
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--master", default="local[2]", help="local[2]: two workers on this machine")
    parser.add_argument("--partitions", type=int, default=8)
    arguments = parser.parse_args()
    spark = SparkSession.builder.master(arguments.master).appName("reader").getOrCreate()
    command = f"{shlex.quote(arguments.reader)} annotate --format jsonl --with-text --jobs 1 -"
    lines = spark.sparkContext.textFile(arguments.input, arguments.partitions)
    # A filter that fails fails its partition, which is tried again elsewhere.
    lines.pipe(command, checkCode=True).saveAsTextFile(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
