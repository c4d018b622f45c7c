"""How somebody says that they could do something; see `flows.offering`."""

from __future__ import annotations

from flows.offering import OfferWords

TABLE = OfferWords(
    says=(
        "يمكنني|يمكننا|أستطيع|نستطيع|أقدر|نقدر|مستعد|مستعدة|مستعدون|أتنازل|نتنازل|أعرض|نعرض|سأدفع|سندفع|سأعطي|سنعطي|سأنقل|سننقل|"
        "سأترك|سنترك"
    ),
    undone="لا|لن|لم|ما|غير|ليس|لست|لسنا",
    joined="[وف]",
)
