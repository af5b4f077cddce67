from fastapi import APIRouter, Depends, Query
from sqlalchemy import text
from sqlalchemy.orm import Session

from .database import session

router = APIRouter()


def build(names: list[str]) -> str:
    sql = "SELECT id, name, price FROM product WHERE active"
    if names:
        choices = ", ".join(f"'{name}'" for name in names)
        sql += f" AND name IN ({choices})"
    return sql


def parameters(names: list[str]) -> dict[str, str]:
    return {}


@router.get("/products")
def products(name: list[str] = Query(default=[]), db: Session = Depends(session)):
    rows = db.execute(text(build(name)), parameters(name))
    return [dict(row._mapping) for row in rows]
