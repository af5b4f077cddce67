from dataclasses import dataclass


@dataclass
class Reading:
    at: int
    value: float


def slopes(readings: list[Reading]) -> list[float]:
    result = []
    for i in range(len(readings) - 1):
        current, following = readings[i], readings[i + 1]
        elapsed = following.at - current.at
        if elapsed > 0:
            result.append((following.value - current.value) / elapsed)
    return result


def steepest(readings: list[Reading]) -> float:
    ordered = sorted(readings, key=lambda r: r.at)
    return max(slopes(ordered), key=abs, default=0.0)
