def page(rows):
    html = "<table>"
    for row in rows:
        if row.open:
            html = html + "<tr>" + row.name  # expect: code/string-building-in-loop
    return html

def pad(text, width):
    filled = text + ""
    line = ""
    while width > 0:
        line += "-"  # expect: code/string-building-in-loop
        width -= 1
    return filled + line

def page_again(rows):
    total = 0
    for row in rows:
        total += row.pieces  # ok: a number
    return f"{total} pieces"
