"""Pictures: charts, maps and flows as descriptions, and their drawing."""
