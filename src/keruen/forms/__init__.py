"""What is asked: the instruments as XLSForms, their conversion, the form model and the binding of answers to estimates."""
