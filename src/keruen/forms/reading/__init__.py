"""Any form as a model: what it asks, in which order, and how two versions of it differ."""
