"""What the house does not say to a party; see `flows.check_words`."""

from __future__ import annotations

from flows.check_words import UnsaidWords

TABLE = UnsaidWords(
    banned="""
        cifrad* de extremo a extremo; cifrad* extremo a extremo; encriptad* de extremo a extremo; anónim*;
        completamente confidencial*; totalmente confidencial*; absolutamente confidencial*;
        estrictamente confidencial*; 100 % confidencial*; 100% confidencial*; garantiz*; garantía*; secreto profesional;
        víctima*; maltratador*; abusador*; agresor*; mentir*; mentiros*; miente*; moros*; admite*; admitió;
        se niega*; se negó; debería*; justo; justa; justos; justas; injust*; razonable*; irrazonable*;
        obvio; obvia; obvios; obvias; obviamente; evidentemente; claramente; lamentablemente; desgraciadamente;
        desafortunadamente; por desgracia; la culpa es; tiene* la culpa; culpable*
    """,
    lopsided="""
        alega*; alegó; alegad*; admit*; confies*; confes*; niega*; negó; se niega*; se negó; insist*; exige*; exigió; acusa*; acusó;
        reclama que; reclamó; se queja*; se quejó; pretende*; pretendió; amenaz*; presunt*; supuestamente; afirma que; sostiene que
    """,
    advice="""
        debería*; usted tendría que; tendría usted que; recomendamos; le recomiend*; le recomend*; aconsejamos; le aconsej*; sugerimos;
        le sugiero; le conviene*; convendría; es mejor que; lo mejor es; lo mejor sería; sería mejor que; más vale; asegúrese; no olvide
    """,
)
