from dataclasses import dataclass


@dataclass
class Finding:
    file: str
    text: str


class Collector:
    def __init__(self, findings=()):
        self.findings = list(findings)

    def add(self, file, text):
        self.findings.append(Finding(file, text))

    def report(self):
        return "\n".join(f"{f.file}: {f.text}" for f in self.findings)


def check(files):
    collector = Collector()
    for file in files:
        with open(file) as lines:
            for number, line in enumerate(lines, 1):
                if "\t" in line:
                    collector.add(file, f"tab in line {number}")
    return collector.report()
