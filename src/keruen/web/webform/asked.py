"""What reviewers ask a person back about their interviews: the desk's questions, which the form shows where they belong."""

from keruen.web.review.asking import asked_of

__all__ = ["asked_of"]
