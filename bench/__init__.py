"""Measurements of the figures that docs/operate.md quotes: always ratios, always side by side in one run."""
