"""A stand-in for Telegram and a page with three phones. The real bot, no token, no network."""
