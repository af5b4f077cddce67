from dataclasses import dataclass, field


@dataclass
class Page:
    items: list
    cursor: str | None = None


@dataclass
class Walker:
    client: object
    seen: list = field(default_factory=list)

    def page(self, cursor):
        answer = self.client.list(cursor=cursor, limit=100)
        return Page(answer["items"], answer.get("next"))

    def all(self):
        page = self.page(None)
        while page.items:
            self.seen.extend(page.items)
            if page.cursor is None:
                continue
            page = self.page(page.cursor)
        return self.seen
