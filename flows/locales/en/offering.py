"""How somebody says that they could do something; see `flows.offering`."""

from __future__ import annotations

from flows.offering import OfferWords

TABLE = OfferWords(
    says=(
        "i could|we could|i can|we can|i would|we would|i'd|we'd|i will|we will|i'll|we'll|"
        "ready to|willing to|happy to|prepared to|i offer|we offer"
    ),
    undone="not|never|rather|like|prefer|wish|want|need|love|hate|have|be|expect",
)
