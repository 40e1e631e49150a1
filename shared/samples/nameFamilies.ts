// Names that go together, with the language a family may speak at home. Common names only, so that no full name points to
// one living person, and only letters that the embedded Latin font prints.
export interface NameFamily {
  readonly share: number;
  readonly language: string;
  // How likely that language, rather than English, is the person's first.
  readonly speaks: number;
  readonly familyNames: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
}

export const nameFamilies: readonly NameFamily[] = [
  {
    share: 52,
    language: 'English',
    speaks: 1,
    familyNames: [
      'Ashworth', 'Baker', 'Barlow', 'Bennett', 'Booth', 'Bradshaw', 'Carter', 'Chapman', 'Clarke', 'Cooper', 'Dawson', 'Ellis', 'Fletcher', 'Foster', 'Gibson',
      'Goodwin', 'Harding', 'Holloway', 'Hughes-Carr', 'Ingram', 'Jackson', 'Kirby', 'Lambert', 'Marsh', 'Mason', 'Naylor', 'Norris', 'Osborne', 'Palmer',
      'Pearson', 'Quinn', 'Reed', 'Rhodes', 'Saunders', 'Shaw', 'Stanton', 'Swift', 'Thorpe', 'Turner', 'Underwood', 'Walton', 'Webb', 'Whitfield', 'Yates',
    ],
    women: ['Abigail', 'Alice', 'Beth', 'Charlotte', 'Chloe', 'Daisy', 'Eleanor', 'Emily', 'Erin', 'Freya', 'Grace', 'Hannah', 'Isla', 'Jessica', 'Joan', 'Katherine', 'Lily', 'Lucy', 'Margaret', 'Millie', 'Olivia', 'Poppy', 'Rosie', 'Ruth', 'Sarah', 'Susan', 'Zoë'],
    men: ['Adam', 'Alfie', 'Benjamin', 'Charlie', 'Christopher', 'David', 'Edward', 'Finley', 'Frederick', 'George', 'Harry', 'Henry', 'Jack', 'Jacob', 'James', 'Leo', 'Matthew', 'Michael', 'Noah', 'Oliver', 'Oscar', 'Peter', 'Robert', 'Samuel', 'Stephen', 'Theo', 'William'],
  },
  {
    share: 6,
    language: 'Welsh',
    speaks: 0.5,
    familyNames: ['Davies', 'Evans', 'Griffiths', 'Gwynne', 'Jenkins', 'Morgan', 'Owen', 'Parry', 'Pritchard', 'Roberts', 'Rowlands', 'Vaughan'],
    women: ['Angharad', 'Bethan', 'Carys', 'Cerys', 'Eleri', 'Ffion', 'Gwenllian', 'Mali', 'Nia', 'Siân'],
    men: ['Aled', 'Dafydd', 'Dylan', 'Emyr', 'Gethin', 'Hywel', 'Iolo', 'Macsen', 'Rhys', 'Siôn'],
  },
  {
    share: 7,
    language: 'English',
    speaks: 1,
    familyNames: ['Byrne', 'Cameron', 'Campbell', 'Doherty', 'Fraser', 'Gallagher', 'Kelly', 'MacDonald', 'MacLeod', 'McAllister', 'Murphy', "O'Brien", "O'Connor", 'Stewart'],
    women: ['Aoife', 'Catriona', 'Ciara', 'Eilidh', 'Fiona', 'Mairi', 'Niamh', 'Orla', 'Róisín', 'Saoirse'],
    men: ['Alasdair', 'Callum', 'Cillian', 'Conor', 'Declan', 'Ewan', 'Fergus', 'Hamish', 'Oisín', 'Ruaridh'],
  },
  {
    share: 7,
    language: 'Urdu',
    speaks: 0.45,
    familyNames: ['Ahmed', 'Akhtar', 'Ali', 'Aslam', 'Hussain', 'Iqbal', 'Khan', 'Malik', 'Mirza', 'Qureshi', 'Rehman', 'Siddiqui'],
    women: ['Aisha', 'Alina', 'Fatima', 'Hafsa', 'Iqra', 'Mahnoor', 'Maryam', 'Saima', 'Zainab', 'Zara'],
    men: ['Adil', 'Bilal', 'Faisal', 'Hamza', 'Haroon', 'Ibrahim', 'Imran', 'Usman', 'Yusuf', 'Zain'],
  },
  {
    share: 4,
    language: 'Panjabi',
    speaks: 0.4,
    familyNames: ['Bains', 'Dhaliwal', 'Gill', 'Grewal', 'Kang', 'Sandhu', 'Sidhu'],
    women: ['Gurleen Kaur', 'Harpreet Kaur', 'Jasmine Kaur', 'Manjit Kaur', 'Simran Kaur'],
    men: ['Amrit Singh', 'Arjan Singh', 'Gurdeep Singh', 'Harjit Singh', 'Karan Singh'],
  },
  {
    share: 3,
    language: 'Gujarati',
    speaks: 0.4,
    familyNames: ['Desai', 'Joshi', 'Mehta', 'Mistry', 'Patel', 'Shah', 'Solanki'],
    women: ['Anjali', 'Diya', 'Hetal', 'Kavita', 'Meera', 'Nisha', 'Priya'],
    men: ['Aarav', 'Dev', 'Hitesh', 'Jay', 'Kiran', 'Nikhil', 'Rohan'],
  },
  {
    share: 3,
    language: 'Bengali (Sylheti)',
    speaks: 0.5,
    familyNames: ['Begum', 'Chowdhury', 'Islam', 'Miah', 'Rahman', 'Uddin'],
    women: ['Anika', 'Farhana', 'Jannat', 'Nazma', 'Rahima', 'Tahmina'],
    men: ['Abdul', 'Imtiaz', 'Jubayer', 'Rafiq', 'Shahid', 'Tanvir'],
  },
  {
    share: 2,
    language: 'Tamil',
    speaks: 0.5,
    familyNames: ['Arulanandam', 'Kandasamy', 'Nadarajah', 'Selvarajah', 'Sivakumar', 'Thangaraj'],
    women: ['Abirami', 'Kavya', 'Lakshmi', 'Nithya', 'Thulasi'],
    men: ['Aravinth', 'Kumaran', 'Pradeep', 'Senthil', 'Vignesh'],
  },
  {
    share: 4,
    language: 'Polish',
    speaks: 0.7,
    familyNames: ['Dąbrowski', 'Jabłoński', 'Kamiński', 'Kowalczyk', 'Nowak', 'Pawlak', 'Szymczak', 'Woźniak', 'Wójcik', 'Źrebiec'],
    women: ['Agnieszka', 'Zuzanna', 'Hanna', 'Jagoda', 'Małgorzata', 'Zofia'],
    men: ['Antoni', 'Jakub', 'Kacper', 'Łukasz', 'Stanisław', 'Wojciech'],
  },
  {
    share: 2,
    language: 'Romanian',
    speaks: 0.75,
    familyNames: ['Dumitrescu', 'Ionescu', 'Moldovan', 'Munteanu', 'Popescu', 'Șerban'],
    women: ['Andreea', 'Elena', 'Ioana', 'Ștefania', 'Teodora'],
    men: ['Andrei', 'Cătălin', 'Ionuț', 'Mihai', 'Răzvan'],
  },
  {
    share: 3,
    language: 'Yoruba',
    speaks: 0.35,
    familyNames: ['Adébáyò', 'Adéyẹmí', 'Akínwándé', 'Fálànà', 'Ògúnlànà', 'Ọláníyan'],
    women: ['Àbíkẹ́', 'Adéọlá', 'Fúnmiláyò', 'Títílayò', 'Yétúndé'],
    men: ['Adéwálé', 'Babátúndé', 'Káyòdé', 'Olúwaṣeun', 'Táíwò'],
  },
  {
    share: 2,
    language: 'Somali',
    speaks: 0.7,
    familyNames: ['Abdi', 'Farah', 'Hassan', 'Jama', 'Mohamud', 'Warsame'],
    women: ['Ayaan', 'Hodan', 'Ifrah', 'Ladan', 'Sahra'],
    men: ['Abdirahman', 'Ayub', 'Guled', 'Liban', 'Mahad'],
  },
  {
    share: 2,
    language: 'Turkish',
    speaks: 0.6,
    familyNames: ['Aydın', 'Çelik', 'Doğan', 'Kılıç', 'Öztürk', 'Şahin', 'Yıldırım'],
    women: ['Ayşe', 'Defne', 'Elif', 'Gülşen', 'Zeynep'],
    men: ['Burak', 'Emre', 'Kağan', 'Mehmet', 'Özgür'],
  },
  {
    share: 2,
    language: 'Vietnamese',
    speaks: 0.7,
    familyNames: ['Bùi', 'Đặng', 'Lê', 'Nguyễn', 'Phạm', 'Trần'],
    women: ['Hạnh', 'Lan', 'Mai Phương', 'Quỳnh', 'Thảo'],
    men: ['Bảo', 'Đức', 'Minh Khôi', 'Quốc', 'Tuấn'],
  },
  {
    share: 1,
    language: 'Portuguese',
    speaks: 0.7,
    familyNames: ['Carvalho', 'Conceição', 'Ferreira', 'Gonçalves', 'Simões'],
    women: ['Beatriz', 'Inês', 'Leonor', 'Mariana'],
    men: ['Afonso', 'João', 'Martim', 'Tomás'],
  },
];
