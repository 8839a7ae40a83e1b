"""The publication as data: tables for people's tools (CSV with HXL, Parquet, JSON), in no language but codes and English names."""
