"""The renderers of a story: PDF (Typst), HTML, DOCX."""
