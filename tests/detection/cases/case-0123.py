import re

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()
TAGS = re.compile(r"^(\w+\s?)*$")


class Note(BaseModel):
    text: str
    tags: str


@app.post("/notes")
def create(note: Note):
    if not TAGS.match(note.tags):
        raise HTTPException(422, "tags")
    return {"tags": note.tags.split(), "length": len(note.text)}
