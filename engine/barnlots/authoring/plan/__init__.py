"""The handlingsplan of SKR 2023 as a document: what the pack knows, and what people must say."""
