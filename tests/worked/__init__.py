"""The worked cases, whole: from the invitations to what has crossed and the mediator's briefing."""
