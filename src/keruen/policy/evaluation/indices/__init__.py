"""Indices of a matrix of internal flows (Bell et al. 2002): intensity, effectiveness, connectivity, inequality, Gini, CV."""
