from fastapi import APIRouter, Depends
from sqlalchemy.orm import Session

from .auth import current_account
from .database import session
from .models import Account

router = APIRouter()
EDITABLE = {"display_name", "language", "time_zone"}


def apply(account: Account, changes: dict) -> None:
    for field, value in changes.items():
        if field in EDITABLE:
            setattr(account, field, value)


@router.patch("/me")
def change(changes: dict, account: Account = Depends(current_account), db: Session = Depends(session)):
    apply(account, changes)
    db.commit()
    return {field: getattr(account, field) for field in EDITABLE}
