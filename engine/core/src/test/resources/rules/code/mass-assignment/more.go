package sample

import "gorm.io/gorm"

func create(db *gorm.DB, body map[string]any) error {
	return db.Model(&Account{}).Create(body).Error  // expect: code/mass-assignment
}

func merge(db *gorm.DB, id string, payload map[string]interface{}) error {
	return db.Model(&Account{}).Where("id = ?", id).Updates(&payload).Error  // expect: code/mass-assignment
}

func createAgain(db *gorm.DB, body map[string]any) error {
	return db.Create(&Account{Name: body["name"].(string)}).Error  // ok
}

func rename(db *gorm.DB, body map[string]any) error {
	return db.Select("name").Updates(map[string]any{"name": body["name"]}).Error  // ok
}
