"""How somebody says that they could do something; see `flows.offering`."""

from __future__ import annotations

from flows.offering import OfferWords

TABLE = OfferWords(
    says=(
        "podría|podríamos|puedo|podemos|daría|daríamos|haría|haríamos|pagaría|pagaríamos|movería|moveríamos|cedería|cederíamos|"
        "renunciaría|renunciaríamos|aceptaría|aceptaríamos|dejaría|dejaríamos|compartiría|compartiríamos|quitaría|quitaríamos|"
        "bajaría|bajaríamos|devolvería|devolveríamos|ofrezco|ofrecemos|dispuesto a|dispuesta a|dispuestos a|dispuestas a"
    ),
    undone="no|nunca|jamás|ni|sin",
)
