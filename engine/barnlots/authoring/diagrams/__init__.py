"""Ways as pictures: Mermaid and SVG, drawn without a browser and readable in grey."""
