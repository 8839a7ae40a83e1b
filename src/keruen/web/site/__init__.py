"""The Django project: settings from the environment, checked at the door; addresses; headers; language."""
