"""The review desk: findings, an interview beside what is known of its place, and acts that become entries of the round's folder."""
