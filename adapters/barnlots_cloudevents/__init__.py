"""Signed webhooks out and in, CloudEvents 1.0, with ids and nothing else."""

from barnlots_cloudevents.inbox import Inbox
from barnlots_cloudevents.receiver import Answer, Receiver
from barnlots_cloudevents.sender import Sender
from barnlots_cloudevents.wsgi import application

__all__ = ["Answer", "Inbox", "Receiver", "Sender", "application"]
