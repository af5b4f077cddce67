from urllib.parse import urlparse

import httpx
from fastapi import APIRouter, HTTPException
from pydantic import BaseModel

router = APIRouter()
ALLOWED_HOSTS = frozenset({"hooks.partner.example", "events.partner.example"})


class Hook(BaseModel):
    url: str
    secret: str


@router.post("/hooks/test")
async def test_hook(hook: Hook):
    parsed = urlparse(hook.url)
    if parsed.scheme not in ("http", "https"):
        raise HTTPException(400, "scheme")
    async with httpx.AsyncClient(timeout=5, follow_redirects=False) as client:
        response = await client.post(hook.url, json={"event": "ping"})
    return {"status": response.status_code, "body": response.text[:200]}
