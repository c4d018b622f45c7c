"""How somebody says that they could do something; see `flows.offering`."""

from __future__ import annotations

from flows.offering import OfferWords

TABLE = OfferWords(
    says=("सकता हूँ|सकती हूँ|सकते हैं|तैयार हूँ|तैयार हैं|दूँगा|दूँगी|देंगे|करूँगा|करूँगी|करेंगे|हटाऊँगा|हटाऊँगी|हटाएँगे"),
    undone="नहीं|ना|न|मत|कभी",
)
