"""Audit of published figures: do the printed numbers of tables and sentences agree with each other, and if not, why not.

A document (tables as printed, lines of text) becomes claims; a claim holds, fails or is unknown; a failing claim gets every
diagnosis that makes it exact; a bad cell of a table is located by its row and its column.
"""
