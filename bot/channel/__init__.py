"""The only place that speaks Telegram: receive, send, keyboards. It knows no case, no flow, no wording.

The doors are the modules themselves, so that a command line that never talks does not load the Telegram library:
`inbound.read`, `outbound.Telegram`, `request.AiohttpRequest`, `poll.Poller`, `webhook.route`, `tokens.seal_press` and
`open_press`, `storefront` (commands and descriptions), `quiet.hush`, `errors`.
"""
