#include <sqlite3.h>

#include <string>
#include <vector>

class Notes {
public:
    explicit Notes(sqlite3* db) : db_(db) {}

    std::vector<std::string> byAuthor(const std::string& author) {
        std::vector<std::string> notes;
        sqlite3_stmt* statement = nullptr;
        const std::string sql = "SELECT text FROM note WHERE author = ?1 ORDER BY id";
        if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            return notes;
        }
        sqlite3_bind_text(statement, 1, author.c_str(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            notes.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        return notes;
    }

private:
    sqlite3* db_;
};

int main(int argc, char** argv) {
    sqlite3* db = nullptr;
    if (argc != 2 || sqlite3_open("notes.db", &db) != SQLITE_OK) {
        return 1;
    }
    const auto found = Notes(db).byAuthor(argv[1]);
    sqlite3_close(db);
    return found.empty() ? 2 : 0;
}
