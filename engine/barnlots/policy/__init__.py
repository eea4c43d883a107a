"""The immutable Policy: rules as condition trees, ways, tables, vocabulary, parameters, laws."""
