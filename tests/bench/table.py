"""How a figure is printed."""
import statistics


def spread(ratios, unit="x"):
    return f"{statistics.median(ratios):8.2f}{unit}   ({min(ratios):.2f}-{max(ratios):.2f})"


def row(name, value, target=""):
    print(f"{name:<66}{value:<28}{target}", flush=True)
