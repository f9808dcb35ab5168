#!/usr/bin/env python3
"""The quotes of a corpus as a table, on Apache Spark.

    cargo build --release --example dump_json
    spark-submit examples/spark/quotes.py CORPUS TABLE

CORPUS is Parquet with the columns `id` and `text` (*.parquet), or NDJSON with those keys (anything else). TABLE is written as
Parquet: one row for each quote, offsets in characters, as `dump_json --rows quotes --offsets char` prints them. A line that is no
JSON, or has no text, is a row too: only its `id` and its `error` are set.

Nothing is lost silently. Where the binary dies or cannot write, its task fails (checkCode), Spark tries it again as it does with
any task, and then the job fails. An empty partition starts no process. On a cluster the binary must be on every machine: give it
with `--files target/release/examples/dump_json` and `--binary ./dump_json`.
"""

import argparse
import shlex

from pyspark.sql import SparkSession

COLUMNS = """
    id STRING, quote INT, kind STRING, speaker STRING, speaker_id INT, speaker_kind STRING, honorific STRING, title STRING,
    affiliation STRING, role STRING, mention STRING, cue STRING, evidence STRING, confidence STRING, section STRING, turn INT,
    parent INT, start INT, end INT, text STRING,
    pieces ARRAY<STRUCT<start: INT, end: INT, text: STRING, open: STRING, close: STRING>>,
    error STRUCT<code: STRING, message: STRING>
"""


def lines(spark, corpus):
    """The corpus as lines of JSON. NDJSON is handed on unread, so that a bad line is answered and not dropped."""
    if corpus.rstrip("/").endswith(".parquet"):
        return spark.read.parquet(corpus).select("id", "text").toJSON()
    return spark.read.text(corpus, lineSep="\n").rdd.map(lambda row: row.value)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("table")
    parser.add_argument("--binary", default="target/release/examples/dump_json")
    parser.add_argument("--partitions", type=int, help="cut the corpus into so many (default: as Spark reads it)")
    args = parser.parse_args()

    spark = SparkSession.builder.appName("whosaid quotes").getOrCreate()
    texts = lines(spark, args.corpus)
    if args.partitions:
        texts = texts.repartition(args.partitions)
    rows = texts.pipe(f"{shlex.quote(args.binary)} --ndjson --rows quotes --offsets char", checkCode=True)
    # FAILFAST: a row that does not fit the columns is a fault of ours, not of the corpus.
    spark.read.schema(COLUMNS).option("mode", "FAILFAST").json(rows).write.parquet(args.table)
    spark.stop()


if __name__ == "__main__":
    main()
