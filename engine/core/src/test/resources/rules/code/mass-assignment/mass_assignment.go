package sample

import "gorm.io/gorm"
func save(db *gorm.DB, input map[string]interface{}) { db.Updates(input) } // expect: code/mass-assignment
func name(db *gorm.DB, text string) { db.Update("name", text) } // ok
