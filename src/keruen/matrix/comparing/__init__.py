"""Two rounds side by side: whether they may be, place by place, and through what became of places."""
