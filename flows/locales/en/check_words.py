"""What the house does not say to a party; see `flows.check_words`."""

from __future__ import annotations

from flows.check_words import UnsaidWords

TABLE = UnsaidWords(
    banned="""
        end-to-end encrypt*; anonymous*; completely confidential; totally confidential; fully confidential;
        absolutely confidential; strictly confidential; 100% confidential; guarantee*; privileged;
        victim*; abuser*; abusive; claimant's lie*; liar*; deadbeat*; admits; admitted; refuses; refused;
        should; shouldn't; fair; unfair; reasonable; unreasonable; obvious; obviously; unfortunately; clearly;
        both sides are to blame; to blame
    """,
    lopsided="""
        claim; claims; claimed; claiming; allege*; allegation*; admit*; admission*; deny; denies; denied; denying; refuse*; refusing;
        refusal*; insist*; concede*; conceding; confess*; accuse*; accusing; accusation*; complains; complained; complaining;
        contend*; purport*; pretend*; boast*; threaten*; demands that; demanded; supposedly; allegedly; so-called
    """,
    advice="""
        you should*; you ought; you had better; you'd better; we recommend*; we advise*; we suggest*; I recommend*; I advise*;
        I suggest*; our advice; my advice; it is best to; it's best to; it would be best; it would be wise; be sure to; make sure; don't forget
    """,
)
