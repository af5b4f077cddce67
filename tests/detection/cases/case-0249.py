from typing import Annotated

from fastapi import APIRouter, Depends, Query
from sqlalchemy import text
from sqlalchemy.orm import Session

from .database import get_session

router = APIRouter(prefix="/readings")
SORTABLE = {"time": "measured_at", "value": "value"}


@router.get("/")
def readings(
    session: Annotated[Session, Depends(get_session)],
    sensor: str,
    order: Annotated[str, Query()] = "time",
    limit: int = 100,
):
    column = SORTABLE.get(order, order)
    statement = text(
        f"SELECT measured_at, value FROM reading WHERE sensor = :sensor ORDER BY {column} LIMIT :n"
    )
    result = session.execute(statement, {"sensor": sensor, "n": min(limit, 1000)})
    return [{"at": at.isoformat(), "value": value} for at, value in result]
